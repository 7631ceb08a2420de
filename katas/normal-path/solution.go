package kata

import (
	"errors"
	"strings"
)

func NormalPath(path string) (string, error) {
	if !strings.HasPrefix(path, "/") {
		return "", errors.New("it has to begin with a slash")
	}
	names := []string{}
	for _, name := range strings.Split(path, "/") {
		switch name {
		case "", ".":
		case "..":
			if len(names) == 0 {
				return "", errors.New("there is nothing above the root")
			}
			// A stack: what was entered last is left first.
			names = names[:len(names)-1]
		default:
			names = append(names, name)
		}
	}
	return "/" + strings.Join(names, "/"), nil
}
