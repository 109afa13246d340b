import type { SavedModel } from "./saved-model";

export const MODEL_NAMESPACE = "urn:customer-segments:model";

/** The model as a custom XML part: JSON inside one element that names the version. */
export function saveModel(model: SavedModel): string {
  return `<model xmlns="${MODEL_NAMESPACE}" version="${model.version}">${escapeXml(JSON.stringify(model))}</model>`;
}

/** XML 1.0 has no control characters, and a workbook may re-save the part with other line ends: both go as JSON escapes. */
function escapeXml(json: string): string {
  return json
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd]/g, escapeUnit)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
