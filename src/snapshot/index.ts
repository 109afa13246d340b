/** What a run leaves for the next: the saved model. */
export { assignToModel } from "./assign-to-model";
export { loadModel } from "./load-model";
export { makeModel } from "./make-model";
export { MODEL_NAMESPACE, saveModel } from "./save-model";
export { placeAsEarlier, recogniseSegments } from "./recognise-segments";
export type { SavedModel, SavedQuality, Written } from "./saved-model";
