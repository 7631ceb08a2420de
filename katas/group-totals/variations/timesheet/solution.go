package kata

import "strings"

type Booking struct {
	Person  string
	Project string
	Hours   int
}

func HoursBooked(bookings []Booking) map[string]map[string]int {
	sums := map[string]map[string]int{}
	for _, booking := range bookings {
		person := strings.ToLower(booking.Person)
		if sums[person] == nil {
			sums[person] = map[string]int{}
		}
		sums[person][booking.Project] += booking.Hours
	}
	// Only once everything is summed up: a sum may pass 0 on its way.
	for person, projects := range sums {
		for project, sum := range projects {
			if sum == 0 {
				delete(projects, project)
			}
		}
		if len(projects) == 0 {
			delete(sums, person)
		}
	}
	return sums
}
