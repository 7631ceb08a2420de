package kata

import (
	"fmt"
	"math"
)

func Program() {
	number := -7
	fmt.Println(number/2, math.Floor(float64(number)/2))
	fmt.Println(number%2, 7%-2)
	fmt.Println(number>>1, number&1)
	fmt.Println(hourAfter(22, 5), hourAfter(3, -5))
	fmt.Println(isOdd(7), isOdd(-7))
}

func hourAfter(hour int, hours int) int {
	return (hour + hours) % 24
}

func isOdd(number int) bool {
	return number%2 == 1
}

/* It prints:
-3 -4
-1 1
-4 1
3 -2
true false
*/
