package kata

import "errors"

type Lane struct {
	Share int
	Jobs  []string
}

func ServingOrder(lanes []Lane) ([]string, error) {
	order := []string{}
	for _, lane := range lanes {
		if lane.Share < 1 {
			return nil, errors.New("a share is 1 or more")
		}
	}

	// The lanes that still have something, in the order of their turns. Only the copies get shorter.
	turns := append([]Lane{}, lanes...)
	for len(turns) > 0 {
		lane := turns[0]
		turns = turns[1:]
		if len(lane.Jobs) <= lane.Share {
			order = append(order, lane.Jobs...)
			continue
		}
		order = append(order, lane.Jobs[:lane.Share]...)
		turns = append(turns, Lane{lane.Share, lane.Jobs[lane.Share:]})
	}
	return order, nil
}
