package kata

func Largest(numbers []int) *int {
	// Nothing is the start: any number would be a wrong answer for some list.
	var best *int
	for index, candidate := range numbers {
		if best == nil || candidate > *best {
			best = &numbers[index]
		}
	}
	return best
}
