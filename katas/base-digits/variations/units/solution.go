package kata

import "errors"

func SplitTotal(total int, sizes []int) ([]int, error) {
	if total < 0 {
		return nil, errors.New("the total must not be negative")
	}
	counts := make([]int, len(sizes)+1)
	rest := total
	// As with digits, but each place has a base of its own; the smallest unit comes out first.
	for place := len(sizes) - 1; place >= 0; place-- {
		size := sizes[place]
		if size < 1 {
			return nil, errors.New("a size must not be below 1")
		}
		counts[place+1] = rest % size
		rest /= size
	}
	counts[0] = rest
	return counts, nil
}
