import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { explicitPrograms, toolchainSettings } from '../../src/runners/toolchain-settings';

/** Absolute on every system. */
const home = resolve('/home/ada');
const at = (...steps: string[]) => join(home, ...steps);
const exe = process.platform === 'win32' ? '.exe' : '';
const programs = (values: Readonly<Record<string, unknown>>) => explicitPrograms(name => values[name], home);

describe('The settings of language extensions', () => {
  it('name the toolchains to use', () => {
    const found = programs({
      'python.defaultInterpreterPath': at('venv', 'bin', 'python'),
      'go.goroot': at('go'),
      'rust-analyzer.cargo.sysroot': at('rust'),
    });
    assert.deepEqual(found, {
      python: at('venv', 'bin', 'python'),
      go: at('go', 'bin', `go${exe}`),
      rust: at('rust', 'bin', `rustc${exe}`),
    });
  });

  it('are read in order: the program itself goes before the folder it is in', () => {
    assert.equal(programs({ 'go.goroot': at('go'), 'go.alternateTools': { go: at('my-go') } }).go, at('my-go'));
    assert.equal(programs({ 'rust-analyzer.cargo.extraEnv': { RUSTC: at('rustc') } }).rust, at('rustc'));
    const both = { 'python.defaultInterpreterPath': 'python', 'python.pythonPath': at('old') };
    assert.equal(programs(both).python, at('old'));
  });

  it('may begin in the home folder', () => {
    assert.equal(programs({ 'python.pythonPath': '~/py/bin/python3' }).python, `${home}/py/bin/python3`);
  });

  it('leave to the PATH what is no whole path, has a variable in it, or is not text at all', () => {
    const variable = `$\{workspaceFolder}`;
    for (const value of ['python3', './python', '', '~', `${variable}/bin/python`, at(variable), 7, null, {}]) {
      assert.deepEqual(programs({ 'python.defaultInterpreterPath': value }), {}, JSON.stringify(value));
    }
    assert.deepEqual(programs({ 'go.alternateTools': at('go'), 'rust-analyzer.cargo.sysroot': 'discover' }), {});
  });

  it('are all in the list of those to watch', () => {
    const asked: string[] = [];
    explicitPrograms(name => {
      asked.push(name);
      return undefined;
    }, home);
    assert.deepEqual([...toolchainSettings].sort(), asked.sort());
  });
});
