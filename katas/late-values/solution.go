package kata

import "fmt"

func Program() {
	all := []func() int{}
	i := 0
	for i = 0; i < 3; i++ {
		all = append(all, func() int { return i })
	}
	for i = 0; i < 3; i++ {
		own := i
		all = append(all, func() int { return own })
	}
	i = 7
	for _, each := range all {
		fmt.Print(each(), " ")
	}
	fmt.Println()

	step := 1
	next := func(n int) int { return n + step }
	fixed := next(0)
	step = 10
	fmt.Println(fixed, next(0))

	defer fmt.Println("deferred", step)
	step = 100
	fmt.Println(next(0))
}

/* It prints:
7 7 7 0 1 2
1 10
100
deferred 10
*/
