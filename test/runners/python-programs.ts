import type { Programs } from './contract';

const double = 'def double(n):';
const child = (token: string, options: string) => `import subprocess, sys
${double}
    if n == 1:
        made = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(1000)', '${token}'], ${options})
        print('child started', made.pid)
    return 2 * n
`;
const fake = (index: number) =>
  `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":${2 * (index + 1)}}}`;
const fakes = `['{"type":"loaded"}', ${[0, 1, 2].map(index => `'${fake(index)}'`).join(', ')}, '{"type":"done"}']`;

export const pythonPrograms: Programs = {
  fileName: 'double.py',
  right: `${double} return 2 * n`,
  wrong: `${double} return 5 if n == 2 else 2 * n`,
  throwing: {
    code: `${double}\n    if n != 2:\n        return 2 * n\n    return fail()\n\ndef fail():\n    raise ValueError("boom")\n`,
    line: 7,
  },
  syntaxError: { code: `${double}\n    twice = 2 * n\n    return twice +\n`, line: 3 },
  missing: 'def twice(n): return 2 * n',
  endlessLoop: `${double}\n    while n == 2: pass\n    return 2 * n`,
  endlessOutput: `${double}\n    while n == 2: print('x' * 1000)\n    return 2 * n`,
  printing: `import sys\n${double}\n    print('in', file=sys.stderr, end=' ')\n    print(n, end='')\n    return 2 * n`,
  exitsAtOnce: `import sys\n${double} return 2 * n\nsys.exit()`,
  exitsInside: `import sys\n${double}\n    if n == 2: sys.exit()\n    return 2 * n`,
  crashing: `import os, signal\n${double}\n    if n == 2: os.kill(os.getpid(), signal.SIGSEGV)\n    return 2 * n`,
  cheats: {
    'printed lines': `${double} return 0\nfor line in ${fakes}: print(line)`,
    'patched built-ins': `import builtins, json, os
for name in ('isinstance', 'getattr', 'type', 'zip', 'enumerate', 'str', 'len'):
    setattr(builtins, name, lambda *args: 2)
json.dumps = json.loads = lambda *args: 2
os.write = lambda handle, text: len(text)
${double} return 0`,
    'an answer equal to everything': `class Any(int):
    def __eq__(self, other): return True
    def __repr__(self): return '2'
    def __str__(self): return '2'
    def __hash__(self): return 0
${double} return Any(0)`,
    'a look at stdin': `import sys
request = sys.stdin.read()
for line in ${fakes}: print(request[:40] + line)
${double} return 0`,
  },
  leavesChild: token => child(token, 'env={}'),
  leavesDetachedChild: token =>
    child(token, 'start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL'),
  hoarding: `${double}\n    kept = []\n    while n == 2: kept.append([n] * 1000)\n    return 2 * n`,
  recursing: `${double} return double(n) + 1 if n == 2 else 2 * n`,
  changesArgument: 'def reversed(words):\n    words.reverse()\n    return words',
};
