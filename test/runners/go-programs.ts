import type { Programs } from './contract';

const file = (body: string, ...imports: readonly string[]) =>
  `package kata\n${imports.map(each => `import "${each}"\n`).join('')}${body}`;
const double = (body: string, ...imports: readonly string[]) =>
  file(`func Double(n int) int { ${body}; return 2 * n }\n`, ...imports);
const child = (token: string, set: string, ...imports: readonly string[]) =>
  double(
    `if n == 1 { made := exec.Command("/bin/sh", "-c", "/bin/sleep 1000; : ${token}"); ${set}; fmt.Println("child started", made.Start()) }`,
    'fmt',
    'os/exec',
    ...imports,
  );
const fake = (index: number) =>
  `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":${2 * (index + 1)}}}`;
const fakes = ['{"type":"loaded"}', ...[0, 1, 2].map(fake), '{"type":"done"}'].map(line => `\`${line}\``).join(', ');

export const goPrograms: Programs = {
  fileName: 'double.go',
  right: double(''),
  wrong: double('if n == 2 { return 5 }'),
  throwing: {
    code: file(
      'func Double(n int) int {\n\tif n != 2 {\n\t\treturn 2 * n\n\t}\n\treturn fail()\n}\nfunc fail() int {\n\tpanic("boom")\n}\n',
    ),
    line: 9,
  },
  syntaxError: { code: file('func Double(n int) int {\n\ttwice := 2 * n\n\treturn twice + )\n}\n'), line: 4 },
  missing: file('func Twice(n int) int { return 2 * n }'),
  endlessLoop: double('for n == 2 {}'),
  endlessOutput: double('for n == 2 { fmt.Println(strings.Repeat("x", 1000)) }', 'fmt', 'strings'),
  printing: double('fmt.Fprint(os.Stderr, "in "); fmt.Print(n)', 'fmt', 'os'),
  exitsAtOnce: file('func init() { os.Exit(0) }\nfunc Double(n int) int { return 2 * n }', 'os'),
  exitsInside: double('if n == 2 { os.Exit(0) }', 'os'),
  crashing: double('for n == 2 { syscall.Kill(syscall.Getpid(), syscall.SIGKILL) }', 'syscall'),
  cheats: {
    'printed lines': file(
      `func Double(n int) int { for _, line := range []string{${fakes}} { fmt.Println(line) }; return 0 }`,
      'fmt',
    ),
    'its own end': file('func Double(n int) int { defer os.Exit(0); return 0 }', 'os'),
  },
  leavesChild: token => child(token, 'made.Env = []string{}; made.Stdout = os.Stdout; made.Stderr = os.Stdout', 'os'),
  leavesDetachedChild: token => child(token, 'made.SysProcAttr = &syscall.SysProcAttr{Setsid: true}', 'syscall'),
  hoarding: file(
    'var kept [][]int\nfunc Double(n int) int { for n == 2 { kept = append(kept, make([]int, 1000)) }; return 2 * n }',
  ),
  recursing: file('func Double(n int) int { if n == 2 { return Double(n) + 1 }; return 2 * n }'),
  recursingIsFatal: true,
  changesArgument: file(
    'func Reversed(words []string) []string {\n\tfor i, j := 0, len(words)-1; i < j; i, j = i+1, j-1 {\n\t\twords[i], words[j] = words[j], words[i]\n\t}\n\treturn words\n}',
  ),
};
