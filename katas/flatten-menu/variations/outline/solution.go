package kata

import (
	"fmt"
	"strings"
)

type Line struct {
	Depth   int
	Heading string
}

func OutlinePaths(outline []Line) ([]string, error) {
	paths := []string{}
	// The headings from the outermost one to the current line: a stack, and its height is the depth allowed at most.
	open := []string{}
	for index, line := range outline {
		if line.Depth < 0 || line.Depth > len(open) {
			return nil, fmt.Errorf("line %d cannot have depth %d", index+1, line.Depth)
		}
		open = append(open[:line.Depth], line.Heading)
		if index+1 == len(outline) || outline[index+1].Depth <= line.Depth {
			paths = append(paths, strings.Join(open, " > "))
		}
	}
	return paths, nil
}
