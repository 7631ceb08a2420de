package kata

type Route struct {
	Begins  string
	Carrier string
}

type node struct {
	children map[rune]*node
	carrier  *string
}

func CarriersFor(routes []Route, numbers []string) []*string {
	root := &node{children: map[rune]*node{}}
	for index, route := range routes {
		at := root
		for _, digit := range route.Begins {
			if at.children[digit] == nil {
				at.children[digit] = &node{children: map[rune]*node{}}
			}
			at = at.children[digit]
		}
		at.carrier = &routes[index].Carrier
	}

	carriers := []*string{}
	for _, number := range numbers {
		carriers = append(carriers, longest(root, number))
	}
	return carriers
}

func longest(root *node, number string) *string {
	carrier := root.carrier
	at := root
	for _, digit := range number {
		at = at.children[digit]
		if at == nil {
			break
		}
		// A node where no route ends has nothing better to offer.
		if at.carrier != nil {
			carrier = at.carrier
		}
	}
	return carrier
}
