package kata

type Flight struct {
	Origin      string
	Destination string
}

func FewestFlights(flights []Flight, start string, goal string) *int {
	destinations := map[string][]string{}
	for _, flight := range flights {
		destinations[flight.Origin] = append(destinations[flight.Origin], flight.Destination)
	}

	taken := map[string]int{start: 0}
	queue := []string{start}
	for len(queue) > 0 {
		city := queue[0]
		queue = queue[1:]
		if city == goal {
			found := taken[city]
			return &found
		}
		for _, next := range destinations[city] {
			// A city is marked when it enters the queue: with the fewest flights.
			if _, seen := taken[next]; !seen {
				taken[next] = taken[city] + 1
				queue = append(queue, next)
			}
		}
	}
	return nil
}
