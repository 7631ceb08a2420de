package kata

import "errors"

func WindowsOf(readings []int, width int, stride int) ([][]int, error) {
	if width < 1 || stride < 1 {
		return nil, errors.New("both have to be 1 or more")
	}
	windows := [][]int{}
	// The end of a window may be the end of the list, but never lie beyond it.
	for begin := 0; begin+width <= len(readings); begin += stride {
		windows = append(windows, readings[begin:begin+width])
	}
	return windows, nil
}
