/** The custom XML part that holds the saved model. */
const NAMESPACE = "urn:customer-segments:model";

/** The saved model's XML, or null when this workbook holds none. */
export async function readSavedPart(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const part = parts.items.at(0);
  if (!part) return null;
  const xml = part.getXml();
  await context.sync();
  return xml.value; // eslint-disable-line office-addins/load-object-before-read -- a method's result, not a property
}

/** Puts the saved model in place of what was there; null takes it out. */
export async function replaceSavedPart(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const part = parts.items.at(0);
  for (const other of parts.items.slice(1)) other.delete();
  if (xml === null) part?.delete();
  else if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
}
