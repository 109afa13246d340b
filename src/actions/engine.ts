export { createLocalEngine, createWorkerEngine, type Engine, type EngineProgress, type Hooks } from "../engine/index";
