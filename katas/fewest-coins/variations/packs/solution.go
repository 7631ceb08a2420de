package kata

type Pack struct {
	Pieces int
	Price  int
}

func CheapestOrder(packs []Pack, count int) *int {
	if len(packs) == 0 && count > 0 {
		return nil
	}
	// least[wanted] is the least one pays for that many.
	least := make([]int, count+1)
	for wanted := 1; wanted <= count; wanted++ {
		for index, pack := range packs {
			rest := wanted - pack.Pieces
			if rest < 0 {
				rest = 0
			}
			// Whichever pack comes last, the rest of the order is a cheapest one for what is still wanted without it.
			cost := pack.Price + least[rest]
			if index == 0 || cost < least[wanted] {
				least[wanted] = cost
			}
		}
	}
	return &least[count]
}
