export async function certaintyOf(claim: "adhd" | "sleep"): Promise<string> {
  const { gradeClaim } = await import("microdosing/evidence");
  return gradeClaim(claim).certainty;
}

certaintyOf("adhd").then((certainty) => console.log(`adhd: ${certainty}`));
