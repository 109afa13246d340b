export { createLocalEngine, createWorkerEngine, type Engine, type EngineProgress, type Hooks, type Looking } from "../engine/index";
