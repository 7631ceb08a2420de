/**
 * The limit of memory as Go source, one file a system: only Linux can set a hard one. RLIMIT_DATA (2) counts what may
 * be written to; Go maps its heap in pieces of 64 MiB, so one of those and its own tables come on top. Elsewhere there
 * is only GOMEMLIMIT, which makes the collector work harder and stops nobody: the time limit does.
 */
export const limitFiles: ReadonlyMap<string, string> = new Map([
  [
    'call/limit_linux.go',
    `package main

import "syscall"

func limitMemory(bytes int) {
	most := uint64(bytes) + 96*mebibyte
	_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &syscall.Rlimit{Cur: most, Max: most})
}
`,
  ],
  [
    'call/limit_other.go',
    `//go:build !linux

package main

func limitMemory(int) {}
`,
  ],
]);
