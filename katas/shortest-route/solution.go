package kata

import "strings"

type field struct{ row, column int }

func FewestSteps(grid []string) *int {
	start := find(grid, 'S')
	steps := map[field]int{start: 0}
	queue := []field{start}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if grid[at.row][at.column] == 'T' {
			found := steps[at]
			return &found
		}
		for _, move := range []field{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			next := field{at.row + move.row, at.column + move.column}
			// A field is marked when it enters the queue: by a shortest way.
			if _, seen := steps[next]; !seen && isFree(grid, next) {
				steps[next] = steps[at] + 1
				queue = append(queue, next)
			}
		}
	}
	return nil
}

func find(grid []string, mark byte) field {
	for row, line := range grid {
		if column := strings.IndexByte(line, mark); column >= 0 {
			return field{row, column}
		}
	}
	return field{}
}

// isFree counts what lies outside the map as blocked.
func isFree(grid []string, at field) bool {
	inside := at.row >= 0 && at.row < len(grid) && at.column >= 0 && at.column < len(grid[at.row])
	return inside && grid[at.row][at.column] != '#'
}
