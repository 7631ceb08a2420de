package kata

import (
	"errors"
	"fmt"
	"strings"
)

type Post struct {
	Id      int
	Parent  *int
	Message string
}

func ThreadLines(posts []Post) ([]string, error) {
	known := map[int]bool{}
	for _, post := range posts {
		if known[post.Id] {
			return nil, fmt.Errorf("the id %d occurs twice", post.Id)
		}
		known[post.Id] = true
	}

	top := []Post{}
	below := map[int][]Post{}
	for _, post := range posts {
		if post.Parent == nil {
			top = append(top, post)
		} else {
			below[*post.Parent] = append(below[*post.Parent], post)
		}
	}

	lines := []string{}
	// walk goes in pre-order; the depth goes down with it.
	var walk func(level []Post, depth int)
	walk = func(level []Post, depth int) {
		for _, post := range level {
			lines = append(lines, strings.Repeat("  ", depth)+post.Message)
			walk(below[post.Id], depth+1)
		}
	}
	walk(top, 0)
	// The walk never comes to what is in a circle, or below something that does not exist.
	if len(lines) < len(posts) {
		return nil, errors.New("some are in a circle or below something unknown")
	}
	return lines, nil
}
