#[derive(Debug, Clone, PartialEq)]
pub struct Flat {
    pub street: String,
    pub rooms: i64,
    pub rent: i64,
    pub floor: Option<i64>,
}

type Predicate = Box<dyn Fn(&Flat) -> bool>;

pub fn streets_for(flats: &[Flat], wishes: &[String]) -> Result<Vec<String>, String> {
    // Made before any flat is asked, so that a mistake is found even if nobody would come to it.
    let wanted: Vec<Predicate> = wishes.iter().map(|wish| wish_of(wish)).collect::<Result<_, _>>()?;
    let fitting = flats.iter().filter(|flat| wanted.iter().all(|holds| holds(flat)));
    Ok(fitting.map(|flat| flat.street.clone()).collect())
}

fn wish_of(text: &str) -> Result<Predicate, String> {
    let choice: Vec<Predicate> = text.split('|').map(condition_of).collect::<Result<_, _>>()?;
    Ok(Box::new(move |flat| choice.iter().any(|holds| holds(flat))))
}

fn condition_of(text: &str) -> Result<Predicate, String> {
    let refused = || format!("{text:?} is no condition");
    let at = text.find(['=', '<', '>']).ok_or_else(refused)?;
    let (name, rest) = text.split_at(at);
    let (sign, digits) = rest.split_at(1);
    let read: fn(&Flat) -> Option<i64> = match name {
        "rooms" => |flat| Some(flat.rooms),
        "rent" => |flat| Some(flat.rent),
        "floor" => |flat| flat.floor,
        _ => return Err(refused()),
    };
    let compare: fn(&i64, &i64) -> bool = match sign {
        "=" => i64::eq,
        "<" => i64::lt,
        _ => i64::gt,
    };
    if !digits.bytes().all(|each| each.is_ascii_digit()) {
        return Err(refused());
    }
    let limit: i64 = digits.parse().map_err(|_| refused())?;
    Ok(Box::new(move |flat| read(flat).is_some_and(|actual| compare(&actual, &limit))))
}
