import { type Dispatch, startTransition, useEffect, useReducer } from "react";
import type { Actions, CustomersRead, Target } from "../../actions/index";
import type { Edit } from "../../features/index";
import { type Choices, choicesFrom, requestFrom } from "./choices";
import { type Draft, draftOf, fitsDraft, parseDraft } from "./draft";
import type { PaneEvent } from "./pane-event";
import { firstState, type PaneState, type Step, type Task } from "./pane-state";
import { paneReducer } from "./pane-reducer";
import { readJoined } from "./read-joined";
import { revise } from "./revise";
import { selectedCustomer } from "./selected-customer";
import { type Joins, useJoins } from "./use-joins";
import { useWork } from "./use-work";

/** The pane as its components see it: what is known, and what can be asked for. */
export type Pane = Joins & {
  readonly state: PaneState;
  readonly goToStep: (step: Step) => void;
  readonly insertSample: (kind?: "customers" | "survey") => Promise<void>;
  /** Reads the selected customers and shows them. */
  readonly readSelection: () => Promise<void>;
  readonly includeHidden: (include: boolean) => Promise<void>;
  readonly choose: (choices: Choices) => void;
  /** Finds segments as chosen, or with this number of segments. */
  readonly find: (segments?: "auto" | number) => Promise<void>;
  /** Merges two segments or splits one, by hand. */
  readonly edit: (edit: Edit) => Promise<void>;
  readonly undoEdit: () => Promise<void>;
  /** The saved request on the list it was made for, as that is now. */
  readonly findAgain: () => Promise<void>;
  readonly rename: (index: number, name: string) => void;
  readonly preview: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly show: (target: Target) => Promise<void>;
  readonly cancel: () => void;
  readonly retry: (task: Task) => void;
  readonly dismissTrouble: () => void;
  readonly restart: () => void;
};

export function usePane(actions: Actions, today: () => string): Pane {
  const [state, dispatchNow] = useReducer(paneReducer, firstState);
  // Drawing a whole step takes longer than the pane may be deaf: React does it in slices. Only what a control shows of itself is drawn at once.
  const dispatch: Dispatch<PaneEvent> = (event) => startTransition(() => dispatchNow(event));
  const { doWork, cancel } = useWork(dispatch);
  const arrive = (step: Step) => dispatch({ type: "arrived", step });

  const read = async (choices: Choices) => {
    const customers = await doWork("read", (hooks) => readJoined(actions, choices, hooks));
    if (!customers) return;
    dispatch({ type: "customersRead", customers, choices });
    if (state.step === "home") arrive("data");
  };

  const findIn = async (customers: CustomersRead, choices: Choices, names?: readonly string[]): Promise<boolean> => {
    const request = requestFrom(choices, customers.description, today());
    const segmentation = await doWork("find", (hooks) => actions.findSegments(request, hooks));
    if (!segmentation) return false;
    dispatch({ type: "segmentsFound", request, segmentation, ...(names && { names }) });
    return true;
  };

  const find = async (segments: "auto" | number = state.choices.segments) => {
    if (!state.customers) return;
    // Another number of what was found is asked for, not of another method.
    const { method: asked } = state.choices;
    const method = asked === "auto" && segments !== "auto" && state.found?.segmentation.method === "mixture" ? "mixture" : asked;
    const choices = revise(state.choices, { ...state.choices, method, segments });
    dispatch({ type: "choicesChanged", choices });
    await findIn(state.customers, choices);
  };

  /** Only what was found stays chosen: a merge that fails or is stopped was not made. */
  const findEdited = async (edits: readonly Edit[]) => {
    const choices = { ...state.choices, edits };
    if (state.customers && (await findIn(state.customers, choices))) dispatch({ type: "choicesChanged", choices });
  };

  /** Back to where the person was when the pane was closed; where that is gone, they start at home. */
  const carryOn = async (left: Draft) => {
    const { sheetName, address, choices, names, step } = left;
    const customers = await doWork("again", async (hooks) => {
      const there = await actions.goTo({ sheetName, address });
      return there.ok ? readJoined(actions, choices, hooks) : there;
    });
    if (!customers || !fitsDraft(left, customers)) {
      actions.keepDraft(null);
      dispatch({ type: "workDone", words: "" });
      dispatch({ type: "troubleDismissed" });
      return;
    }
    dispatch({ type: "customersRead", customers, choices });
    arrive(names ? "segments" : step);
    if (names && (await findIn(customers, choices, names))) arrive(step);
  };

  const open = async () => {
    const workbook = await doWork("open", () => actions.openWorkbook());
    if (workbook) dispatch({ type: "workbookOpened", workbook });
    const draft = parseDraft(actions.readDraft());
    if (workbook && draft) await carryOn(draft);
  };

  useEffect(() => {
    void open();
    const watch = actions.watchSelection((selection) => dispatch({ type: "selectionChanged", selection }));
    return () => void watch.then((stop) => stop());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each workbook
  }, [actions]);

  const { found } = state;
  const dataRow = selectedCustomer(state);
  useEffect(() => {
    if (!found || dataRow === null || found.segmentation.assignment[dataRow] === 0) return;
    let wanted = true;
    const names = found.segmentation.segments.map(({ name }) => name);
    void actions.explainCustomer(dataRow, names).then((outcome) => {
      if (wanted && outcome.ok) dispatchNow({ type: "customerExplained", explained: { dataRow, customer: outcome.value } });
    });
    return () => {
      wanted = false;
    };
  }, [actions, found, dataRow]);

  const draft = JSON.stringify(draftOf(state));
  useEffect(() => {
    // Before anything was read, what the last pane left still stands.
    if (state.customers) actions.keepDraft(draft === "null" ? null : draft);
  }, [actions, draft, state.customers]);

  const findAgain = async () => {
    const saved = state.workbook?.saved;
    if (!saved) return;
    const asked = choicesFrom(saved.request, null);
    const customers = await doWork("again", async (hooks) => {
      const there = await actions.goToCustomers();
      return there.ok ? readJoined(actions, asked, hooks) : there;
    });
    if (!customers) return;
    const choices = choicesFrom(saved.request, customers.description);
    dispatch({ type: "customersRead", customers, choices });
    arrive("segments");
    await findIn(customers, choices);
  };

  const names = state.names.map((name) => name.trim());
  const preview = async () => {
    const plan = await doWork("plan", () => actions.planWrite(names));
    if (plan) dispatch({ type: "writePlanned", plan });
  };

  const write = async () => {
    const written = await doWork("write", (hooks) => actions.writeSegments(names, hooks));
    if (!written) return;
    const workbook = await actions.openWorkbook();
    dispatch({ type: "segmentsWritten", written, workbook: workbook.ok ? workbook.value : null });
  };

  const insertSample = async (kind: "customers" | "survey" = "customers") => {
    await doWork("sample", async () => {
      const outcome = await actions.insertSample(kind);
      if (outcome.ok) dispatch({ type: "workDone", words: "Sample list inserted and selected." });
      return outcome;
    });
  };

  const show = async (target: Target) => {
    await doWork("go", async () => {
      const outcome = await actions.goTo(target);
      if (outcome.ok) dispatch({ type: "workDone", words: "Selected in the sheet." });
      return outcome;
    });
  };

  const includeHidden = async (include: boolean) => {
    const place = state.customers?.place;
    if (!place) return;
    const choices = revise(state.choices, { ...state.choices, includeHidden: include });
    const customers = await doWork("read", async (hooks) => {
      const there = await actions.goTo({ sheetName: place.sheetName, address: place.address });
      return there.ok ? readJoined(actions, choices, hooks) : there;
    });
    if (customers) dispatch({ type: "customersRead", customers, choices });
  };

  const joins = useJoins(actions, state, doWork, dispatch);
  const readSelection = () => read({ ...state.choices, joins: [], edits: [] });
  const again: Record<Task, () => Promise<void>> = {
    open,
    sample: () => insertSample(),
    read: readSelection,
    again: findAgain,
    look: () => joins.lookAgain(state.choices),
    find: () => find(),
    plan: preview,
    write,
    go: () => Promise.resolve(),
  };

  return {
    ...joins,
    state,
    goToStep: arrive,
    insertSample,
    readSelection,
    includeHidden,
    choose: (choices) => dispatchNow({ type: "choicesChanged", choices }),
    find,
    edit: (edit) => findEdited([...state.choices.edits, edit]),
    undoEdit: () => findEdited(state.choices.edits.slice(0, -1)),
    findAgain,
    rename: (index, name) => dispatchNow({ type: "segmentRenamed", index, name }),
    preview,
    write,
    show,
    cancel,
    retry: (task) => void again[task](),
    dismissTrouble: () => dispatch({ type: "troubleDismissed" }),
    restart: () => {
      actions.keepDraft(null);
      dispatch({ type: "restarted" });
    },
  };
}
