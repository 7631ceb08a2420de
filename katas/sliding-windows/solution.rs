pub fn windows_of(readings: &[i64], width: i64, stride: i64) -> Result<Vec<Vec<i64>>, String> {
    if width < 1 || stride < 1 {
        return Err("both have to be 1 or more".to_string());
    }
    // All whole windows, of which every so many-th counts.
    let every = readings.windows(width as usize).step_by(stride as usize);
    Ok(every.map(|window| window.to_vec()).collect())
}
