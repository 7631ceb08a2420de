pub fn folder_totals(sizes: &[i64], holders: &[i64]) -> Vec<i64> {
    let mut totals = vec![0; sizes.len()];
    for (folder, size) in sizes.iter().enumerate() {
        // A size belongs to its own folder and to every one on the way up. The cost is the depth for each folder.
        let mut above = folder as i64;
        while above >= 0 {
            totals[above as usize] += size;
            above = holders[above as usize];
        }
    }
    totals
}
