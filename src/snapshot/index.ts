/** What a run leaves for the next: the saved model. */
export type { SavedModel, Written } from "./saved-model";
