/// <reference lib="webworker" />
import { type Answer, answerQuestions, type Question } from "./engine/index";

const answer = answerQuestions((told: Answer) => self.postMessage(told));
self.onmessage = ({ data }: MessageEvent<Question>) => answer(data);
