const { flagRisks } = require("microdosing/risk");

const { flags, notice } = flagRisks({ taking: ["LSD", "lithium"] });
for (const { severity, strength, trigger } of flags) console.log(`${trigger.input}: ${severity}, ${strength}`);
console.log(notice.key);
