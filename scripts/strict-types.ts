// Type-checks sources that lie nowhere on disk, as one program.
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noEmit: true,
  types: [],
};

/** What every host has and no `lib` alone: a kata may print. */
const globals = {
  name: '/prove/globals.d.ts',
  text: 'declare const console: { log(...values: unknown[]): void };',
};

/**
 * @param sources label → TypeScript module
 * @returns label → what strict mode finds wrong, one line each; labels without a fault are absent
 */
export function strictFaults(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const labels = [...sources.keys()];
  const texts = new Map(labels.map((label, index) => [`/prove/${index}.ts`, sources.get(label) ?? '']));
  texts.set(globals.name, globals.text);
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts));
  const found = labels.map((label, index): [string, readonly string[]] => {
    const file = program.getSourceFile(`/prove/${index}.ts`);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [label, faults.map(describe)];
  });
  return new Map(found.filter(([, faults]) => faults.length > 0));
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: name => texts.has(name) || host.fileExists(name),
    readFile: name => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const text = texts.get(name);
      return text === undefined ? host.getSourceFile(name, version) : ts.createSourceFile(name, text, version);
    },
  };
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
