import type { EngineProgress } from "./engine";
import { createLocalEngine } from "./local-engine";
import type { Answer, Question, Result } from "./messages";

/** The worker's side: answers questions with an engine of its own. Questions are answered in their order; only "cancel" comes between. */
export function answerQuestions(tell: (answer: Answer) => void): (question: Question) => void {
  const engine = createLocalEngine();
  const running = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();

  const answer = async (question: Question, signal: AbortSignal): Promise<Result> => {
    const onProgress = (progress: EngineProgress): void => tell({ id: question.id, tell: "progress", progress });
    switch (question.ask) {
      case "open":
        await engine.open(question.layout, question.joinedSheet);
        return null;
      case "addRows":
        await engine.addRows(question.block);
        return null;
      case "forget":
        await engine.forget(question.joinedSheet);
        return null;
      case "describe":
        return engine.describe(question.options, { signal, onProgress });
      case "likelyJoin":
        return engine.likelyJoin(question.joinedSheet);
      case "segment":
        return engine.segment(question.request, question.earlier, { signal, onProgress });
      case "explain":
        return engine.explain(question.dataRow, question.names);
      case "cancel":
        return null;
    }
  };

  return (question) => {
    if (question.ask === "cancel") {
      running.get(question.which)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(question.id, controller);
    last = last.then(async () => {
      try {
        tell({ id: question.id, tell: "done", result: await answer(question, controller.signal) });
      } catch (mistake) {
        tell({ id: question.id, tell: "broken", message: mistake instanceof Error ? mistake.message : String(mistake) });
      } finally {
        running.delete(question.id);
      }
    });
  };
}
