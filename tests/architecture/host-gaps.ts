/**
 * Which members of Excel's API the add-in calls and the emulated Excel lacks, or has without a test of its effect. Run by `npm run host:gaps`.
 * Read from Microsoft's typings by the TypeScript compiler: a member is what its declaration in the namespace `Excel` says.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");
/** The client's own, which never reach the host. */
const CLIENT_SIDE = new Set(["load", "track", "untrack", "toJSON", "isNullObject", "context", "set", "items", "retrieve"]);
/** How the client's names for events translate into what it registers. */
const EVENTS: Readonly<Record<string, string>> = { onChanged: "DataChanged" };

export type Gap = { readonly member: string; readonly why: "not emulated" | "not tested" };

/** Every `Excel.*` member used in the file or node, as `Range.values`; one that is written as `Range.values (set)`. */
function usedMembers(node: ts.Node, checker: ts.TypeChecker, found = new Set<string>()): Set<string> {
  const visit = (at: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(at) ? at.name : ts.isBindingElement(at) ? (at.propertyName ?? at.name) : null;
    if (name && ts.isIdentifier(name)) {
      for (const declaration of declarationsOf(at, name, checker)) {
        const member = memberOf(declaration);
        if (!member || CLIENT_SIDE.has(member.split(".")[1]!)) continue;
        found.add(isAssigned(at) ? `${member} (set)` : member);
      }
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

const isAssigned = (at: ts.Node): boolean =>
  ts.isBinaryExpression(at.parent) && at.parent.left === at && at.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

function declarationsOf(at: ts.Node, name: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isBindingElement(at)) return checker.getTypeAtLocation(at.parent).getProperty(name.text)?.declarations ?? [];
  return checker.getSymbolAtLocation(name)?.declarations ?? [];
}

/** `Range.values` when the declaration is a member of a class in the namespace Excel. */
function memberOf(declaration: ts.Declaration): string | null {
  const home = declaration.parent;
  if (!ts.isClassDeclaration(home) || !home.name || !ts.isModuleBlock(home.parent)) return null;
  const namespace = home.parent.parent.name;
  const member = ts.getNameOfDeclaration(declaration);
  return namespace.text === "Excel" && member && ts.isIdentifier(member) ? `${home.name.text}.${member.text}` : null;
}

/** Strings given to `load` name members too: `range.load("address,format/fill/color")`. */
function loadedMembers(node: ts.Node, checker: ts.TypeChecker, found: Set<string>): void {
  const visit = (at: ts.Node): void => {
    if (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression) && at.expression.name.text === "load") {
      const type = checker.getTypeAtLocation(at.expression.expression);
      const texts: string[] = [];
      const collect = (argument: ts.Node): void => {
        if (ts.isStringLiteralLike(argument)) texts.push(...argument.text.split(","));
        if (ts.isArrayLiteralExpression(argument)) argument.elements.forEach(collect);
      };
      at.arguments.forEach(collect);
      for (const text of texts) followPath(type, text.trim().split("/"), checker, found);
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
}

function followPath(type: ts.Type, path: readonly string[], checker: ts.TypeChecker, found: Set<string>): void {
  let at: ts.Type | undefined = type;
  for (const part of path) {
    const items: ts.Symbol | undefined = at?.getProperty("items");
    const property: ts.Symbol | undefined =
      at?.getProperty(part) ?? (items && elementOf(checker.getTypeOfSymbol(items), checker)?.getProperty(part));
    if (!property) return;
    for (const declaration of property.declarations ?? []) {
      const member = memberOf(declaration);
      if (member && !CLIENT_SIDE.has(part)) found.add(member);
    }
    at = checker.getTypeOfSymbol(property);
    if (part === "items") at = elementOf(at, checker);
  }
}

const elementOf = (type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined => checker.getIndexTypeOfType(type, ts.IndexKind.Number);

/** What the host's classes offer, as `Range.values`; events as `Worksheet.onChanged`. */
function emulatedMembers(program: ts.Program, checker: ts.TypeChecker): Set<string> {
  const found = new Set<string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes("/src/workbench/host/")) continue;
    file.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const type = checker.getTypeAtLocation(node);
      const named = type.getProperty("typeName");
      const typeName = named && checker.getTypeOfSymbol(named);
      if (!typeName?.isStringLiteral()) return;
      for (const property of type.getProperties()) {
        if (property.name.startsWith("$")) continue;
        const declared = property.declarations ?? [];
        if (declared.some((each) => ts.isGetAccessor(each) || ts.isMethodDeclaration(each)))
          found.add(`${typeName.value}.${property.name}`);
        if (declared.some(ts.isSetAccessor)) found.add(`${typeName.value}.${property.name} (set)`);
      }
      if (type.getProperty("$item")) found.add(`${typeName.value}.getItem`);
      for (const event of eventsOf(type)) found.add(`${typeName.value}.on${event}`);
    });
  }
  return found;
}

/** The names in the array that `$events` returns. */
function eventsOf(type: ts.Type): string[] {
  const declaration = type.getProperty("$events")?.valueDeclaration;
  const names: string[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isStringLiteral(at)) names.push(at.text);
    ts.forEachChild(at, visit);
  };
  if (declaration) visit(declaration);
  return names;
}

/** Tests of members: `member("Range.values", () => …)`, whose body uses the member and expects something. */
function testedMembers(program: ts.Program, checker: ts.TypeChecker): Set<string> {
  const found = new Set<string>();
  const visit = (at: ts.Node): void => {
    if (ts.isCallExpression(at) && ts.isIdentifier(at.expression) && at.expression.text === "member") {
      const [key, body] = at.arguments;
      const named = key && ts.isStringLiteral(key) ? key.text.split(", ") : [];
      if (body?.getText().includes("expect(")) {
        const used = usedMembers(body, checker);
        loadedMembers(body, checker, used);
        for (const name of named.flatMap((each) => [each, `${each} (set)`])) if (used.has(name)) found.add(name);
      }
    }
    ts.forEachChild(at, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes("/tests/workbook/host/")) visit(file);
  return found;
}

/** The Excel members used by the add-in's source that the host lacks or no test shows; empty when all is well. */
export function hostGaps(): { readonly used: readonly string[]; readonly gaps: readonly Gap[] } {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const files = (config?.fileNames ?? []).filter((name) =>
    /\/src\/(workbook|workbench\/host)\/|\/src\/taskpane\.tsx$|\/tests\/workbook\/host\//.test(name),
  );
  const program = ts.createProgram(files, config?.options ?? {});
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  for (const file of program.getSourceFiles()) {
    if (!/\/src\/(workbook\/|taskpane\.tsx$)/.test(file.fileName)) continue;
    usedMembers(file, checker, used);
    loadedMembers(file, checker, used);
  }
  const emulated = emulatedMembers(program, checker);
  const tested = testedMembers(program, checker);
  const isEmulated = (member: string): boolean => {
    const [type = "", name = ""] = member.split(".");
    return type === "RequestContext" || emulated.has(member) || emulated.has(`${type}.on${EVENTS[name] ?? ""}`);
  };
  const sorted = [...used].sort();
  const gaps = sorted.flatMap((member): Gap[] => {
    if (!isEmulated(member)) return [{ member, why: "not emulated" }];
    return tested.has(member) || member.startsWith("RequestContext.") ? [] : [{ member, why: "not tested" }];
  });
  return { used: sorted, gaps };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { used, gaps } = hostGaps();
  for (const { member, why } of gaps) console.log(`${why}: ${member}`);
  console.log(`${used.length} members of Excel used, ${gaps.length} gaps`);
  process.exitCode = gaps.length > 0 ? 1 : 0;
}
