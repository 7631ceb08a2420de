package kata

import (
	"errors"
	"strings"
)

func FolderAfter(commands []string) ([]string, error) {
	names := []string{}
	for _, command := range commands {
		verb, target, _ := strings.Cut(command, " ")
		if verb != "cd" {
			continue
		}
		if target == "" || strings.HasPrefix(target, "/") {
			names = names[:0]
		}
		for _, name := range strings.Split(target, "/") {
			switch name {
			case "", ".":
			case "..":
				if len(names) == 0 {
					return nil, errors.New("there is nothing above the root")
				}
				// A stack: what was entered last is left first.
				names = names[:len(names)-1]
			default:
				names = append(names, name)
			}
		}
	}
	return names, nil
}
