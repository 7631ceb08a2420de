#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub verb: String,
    pub amount: i64,
}

type Transform = Box<dyn Fn(Vec<i64>) -> Vec<i64>>;

pub fn run_pipeline(steps: &[Step], numbers: &[i64]) -> Result<Vec<i64>, String> {
    // All functions are made before any of them runs: an unknown verb shows, whatever the numbers are.
    let transforms = steps.iter().map(transform_of).collect::<Result<Vec<_>, _>>()?;
    Ok(transforms.iter().fold(numbers.to_vec(), |list, transform| transform(list)))
}

fn transform_of(step: &Step) -> Result<Transform, String> {
    let amount = step.amount;
    Ok(match step.verb.as_str() {
        "add" => mapping(move |number| number + amount),
        "times" => mapping(move |number| number * amount),
        "atLeast" => filtering(move |number| number >= amount),
        "atMost" => filtering(move |number| number <= amount),
        "first" => Box::new(move |list| list.into_iter().take(amount as usize).collect()),
        unknown => return Err(format!("there is no verb {unknown:?}")),
    })
}

fn mapping(change: impl Fn(i64) -> i64 + 'static) -> Transform {
    Box::new(move |list| list.into_iter().map(&change).collect())
}

fn filtering(keep: impl Fn(i64) -> bool + 'static) -> Transform {
    Box::new(move |list| list.into_iter().filter(|number| keep(*number)).collect())
}
