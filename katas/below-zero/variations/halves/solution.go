package kata

import (
	"fmt"
	"math"
)

func Program() {
	tenth, fifth, three := 0.1, 0.2, 3.0
	fmt.Println(tenth+fifth == 0.3, 0.1+0.2 == 0.3)
	fmt.Println(math.Round(0.5), math.Round(1.5), math.Round(2.5))
	fmt.Println(math.Round(-2.5), math.RoundToEven(2.5))
	fmt.Printf("%.2f %.2f\n", 0.125, 1.005)
	fmt.Println(three*tenth > 0.3, 7/2, 7/2.0)
	nearly := 2.9
	fmt.Println(int(nearly), int(-nearly))
}

/* It prints:
false true
1 2 3
-3 2
0.12 1.00
true 3 3.5
2 -2
*/
