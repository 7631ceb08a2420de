/**
 * The price in cents.
 * @param {number} grams
 * @param {number} zone
 * @param {boolean} isExpress
 * @returns {number}
 */
export function postage(grams, zone, isExpress) {
  let price = 0;
  if (grams >= 1) {
    if (grams <= 20000) {
      if (zone >= 1 && zone <= 3) {
        if (zone === 1) {
          price = 400;
        } else if (zone === 2) {
          price = 700;
        } else {
          price = 1200;
        }
        if (grams > 2000) {
          price = price + 350;
        }
        if (isExpress) {
          price = price * 2;
        }
      } else {
        throw new Error('This is not served.');
      }
    } else {
      throw new Error('This is too heavy.');
    }
  } else {
    throw new Error('There is nothing to carry.');
  }
  return price;
}
