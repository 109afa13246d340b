import { sampleCustomers, sampleSurvey } from "../sample/index";
import { goTo, goToResult, inExcel, insertSheet, keepDraft, readDraft } from "../workbook/index";
import type { Actions } from "./actions";
import type { Engine } from "./engine";
import { findSegments } from "./find-segments";
import { goToCustomers } from "./go-to-customers";
import { newMemory } from "./memory";
import { openWorkbook } from "./open-workbook";
import { planWrite } from "./plan-write";
import { joinSheet, leaveSheet, listColumns, listOtherSheets } from "./join-sheet";
import { lookAgain, readCustomers } from "./read-customers";
import { watchSelection } from "./watch-selection";
import { writeSegments } from "./write-segments";

/** All actions, on one engine and the workbook that is open. */
export function createActions(engine: Engine): Actions {
  const memory = newMemory();
  return {
    openWorkbook: () => openWorkbook(memory),
    watchSelection,
    readCustomers: (options, hooks) => readCustomers(memory, engine, options, hooks),
    lookAgain: (looking, hooks) => lookAgain(memory, engine, looking, hooks),
    listOtherSheets: () => listOtherSheets(memory),
    listColumns,
    joinSheet: ({ sheetName, idColumn }, looking, hooks) => joinSheet(memory, engine, sheetName, idColumn, looking, hooks),
    leaveSheet: (sheetName, looking, hooks) => leaveSheet(memory, engine, sheetName, looking, hooks),
    explainCustomer: (dataRow, names) => engine.explain(dataRow, names),
    findSegments: (request, hooks) => findSegments(memory, engine, request, hooks),
    planWrite: (names) => planWrite(memory, names),
    writeSegments: (names, hooks) => writeSegments(memory, names, hooks),
    goTo: (target) =>
      inExcel((context) => ("own" in target ? goToResult(context, target.own) : goTo(context, target.sheetName, target.address))),
    goToCustomers: () => goToCustomers(memory),
    readDraft,
    keepDraft,
    insertSample: (kind) => insertSheet(kind === "survey" ? sampleSurvey() : sampleCustomers(), new AbortController().signal),
  };
}
