import type { Programs } from './contract';

const double = (body: string) => `pub fn double(n: i64) -> i64 { ${body} 2 * n }\n`;
const child = (token: string, command: string, how: string) =>
  double(
    `if n == 1 { let made = std::process::Command::new("${command}").args([${command === '/bin/sh' ? '' : '"/bin/sh", '}"-c", "/bin/sleep 1000; : ${token}"])${how}.spawn(); println!("child started {}", made.is_ok()); }`,
  );
const fake = (index: number) =>
  `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":${2 * (index + 1)}}}`;
const fakes = ['{"type":"loaded"}', ...[0, 1, 2].map(fake), '{"type":"done"}'].map(line => `r#"${line}"#`).join(', ');

export const rustPrograms: Programs = {
  fileName: 'double.rs',
  right: double(''),
  wrong: double('if n == 2 { return 5; }'),
  throwing: {
    code: 'pub fn double(n: i64) -> i64 {\n    if n != 2 {\n        return 2 * n;\n    }\n    fail()\n}\n\nfn fail() -> i64 {\n    panic!("boom")\n}\n',
    line: 9,
  },
  syntaxError: { code: 'pub fn double(n: i64) -> i64 {\n    let twice = 2 * ;\n    twice\n}\n', line: 2 },
  missing: 'pub fn twice(n: i64) -> i64 { 2 * n }',
  endlessLoop: double('while n == 2 {}'),
  endlessOutput: double('while n == 2 { println!("{}", "x".repeat(1000)); }'),
  printing: double('eprint!("in "); print!("{n}");'),
  exitsAtOnce: `extern "C" fn leave() { std::process::exit(0) }
#[used]
#[link_section = ".init_array"]
static LEAVE: extern "C" fn() = leave;
${double('')}`,
  exitsInside: double('if n == 2 { std::process::exit(0); }'),
  crashing: double('if n == 2 { std::process::abort(); }'),
  cheats: {
    'printed lines': `pub fn double(_: i64) -> i64 { for line in [${fakes}] { println!("{line}"); } 0 }`,
    'its own end': 'pub fn double(_: i64) -> i64 { std::process::exit(0) }',
    'a patched panic hook':
      'pub fn double(_: i64) -> i64 { std::panic::set_hook(Box::new(|_| println!("2"))); panic!() }',
  },
  leavesChild: token => child(token, '/bin/sh', '.env_clear()'),
  leavesDetachedChild: token =>
    child(
      token,
      '/usr/bin/setsid',
      '.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null())',
    ),
  hoarding: double('let mut kept = Vec::new(); while n == 2 { kept.push(vec![n; 1000]); }'),
  recursing: 'pub fn double(n: i64) -> i64 { if n == 2 { double(n) + 1 } else { 2 * n } }',
  recursingIsFatal: true,
  changesArgument:
    'pub fn reversed(words: &[String]) -> Vec<String> { let mut all = words.to_vec(); all.reverse(); all }',
};
