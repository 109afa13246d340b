/** Where stories run: beside the pane in a worker, or in place. */
export { answerQuestions } from "./answer-questions";
export type { Engine, EngineProgress, Hooks, Looking } from "./engine";
export { createLocalEngine } from "./local-engine";
export type { Answer, Question, Result } from "./messages";
export { createWorkerEngine, type WorkerPort } from "./worker-engine";
