package kata

func EditDistance(written string, wanted string) int {
	// distances[length] is the distance from what has been read of one word to the first letters of the other.
	distances := make([]int, len(wanted)+1)
	for length := range distances {
		distances[length] = length
	}
	for index := 0; index < len(written); index++ {
		row := make([]int, len(wanted)+1)
		row[0] = index + 1
		for before := 0; before < len(wanted); before++ {
			// The last edit: a letter deleted, a letter inserted, or a letter replaced unless it is right already.
			best := distances[before]
			if written[index] != wanted[before] {
				best++
			}
			for _, other := range []int{distances[before+1] + 1, row[before] + 1} {
				if other < best {
					best = other
				}
			}
			row[before+1] = best
		}
		distances = row
	}
	return distances[len(wanted)]
}
