# What differs from examples/cedc-v-irs; `script/variant` applies it to each of that matter's texts.
s/^court: mad$/court: cand/
s/^division: Eastern .*/division: San Francisco/
s|^  - facts/jurisdiction-and-venue\.md|&\n  - facts/divisional-assignment.md|

# Venue and division rest on facts that the article does not give.
s/Plaintiff CEDC resides in this District because its principal place of business is in New Bedford, Massachusetts\./[the plaintiff that resides in this District] resides in it./
/{#venue-division}/d
s|^placeholders:|&\n  - {text: "[the plaintiff that resides in this District]", reason: the article gives no seat in this District}\n  - {text: "[facts that connect the action with a county of that division]", reason: the article gives none}|

# The office in California is admitted here and leads; that in Massachusetts appears for this case only.
/- name: Luz Arévalo/,/signature:/ {
    s/admission: admitted/admission: pro_hac_vice/
    /lead: true/d
}
/- name: Angela Divaris/,/admission:/ s/admission: admitted/admission: pro_hac_vice/
/- name: "\[Attorney of Asian Law Caucus\]"/,/signature:/ {
    s/admission: pending.*/admission: admitted/
    /pro_hac_vice:/,/conference:/d
    s/^\( *\)signature:/\1lead: true\n&/
}

# Civ. L.R. 3-15 asks for more than Rule 7.1.
s/owners: none}/owners: none, interested: "[others with an interest, or none]"}/
s|^placeholders:|&\n  - {text: "[others with an interest, or none]", reason: the article does not describe them}|

s/United States Attorney for the District of Massachusetts/United States Attorney for the Northern District of California/
