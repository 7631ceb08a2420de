package kata

type StringInt struct {
	First  string
	Second int
}

func RunLengths(text string) []StringInt {
	runs := []StringInt{}
	for _, character := range text {
		letter := string(character)
		// The run being read is already in the list, so nothing is left to hand out after the loop.
		if last := len(runs) - 1; last >= 0 && runs[last].First == letter {
			runs[last].Second++
		} else {
			runs = append(runs, StringInt{letter, 1})
		}
	}
	return runs
}
