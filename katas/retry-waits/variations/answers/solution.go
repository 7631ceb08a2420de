package kata

import "fmt"

type Answer struct {
	Status int
	Pause  *int
}

func TotalWait(answers []Answer, firstWait int) (int, error) {
	total := 0
	own := firstWait
	for _, answer := range answers {
		if answer.Status >= 200 && answer.Status < 300 {
			return total, nil
		}
		// Only these two may pass by waiting; everything else has to be heard of.
		if answer.Status != 429 && answer.Status != 503 {
			return 0, fmt.Errorf("status %d will not pass by waiting", answer.Status)
		}
		// A pause of 0 is one: only a missing one leaves the choice to the caller.
		if answer.Pause != nil {
			total += *answer.Pause
		} else {
			total += own
		}
		own *= 2
	}
	return 0, fmt.Errorf("none of %d attempts succeeded", len(answers))
}
