/** The roles a column is given in its row; id and value are chosen by their own fields. */
export const groupTitles = {
  segmentBy: { title: "Segment by", explained: "Customers alike in these form a segment." },
  describeWith: { title: "Describe with", explained: "These tell what the segments are like, without forming them." },
  outcome: { title: "Judge by outcome", explained: "What became of customers. It forms no segments: its rate is told for each." },
  ignore: { title: "Not used", explained: "These are read for nothing else than what is shown here." },
} as const;
