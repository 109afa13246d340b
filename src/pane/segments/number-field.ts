/** The field of the number of segments, wherever the step shows it. */
export const NUMBER_FIELD = "number-of-segments";
