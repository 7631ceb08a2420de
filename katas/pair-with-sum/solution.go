package kata

type IntInt struct {
	First  int
	Second int
}

func PairWithSum(sorted []int, target int) *IntInt {
	left, right := 0, len(sorted)-1
	for left < right {
		sum := sorted[left] + sorted[right]
		if sum == target {
			return &IntInt{sorted[left], sorted[right]}
		}
		// Too small even with the largest partner left: this one is in no pair. The same holds the other way round.
		if sum < target {
			left++
		} else {
			right--
		}
	}
	return nil
}
