"""What The Movie Database calls the jobs of a crew, and the role each is here; others are roles by their own name."""

from collections.abc import Mapping

from filmcat.text.roles import is_company_role, role_key

_JOBS = {
    "director": "Director", "co_director": "Co-Director", "continuity": "Script Supervisor",
    "assistant_director": "First Assistant Director|Assistant Director|Second Assistant Director",
    "screenplay": "Screenplay|Writer|Scenario Writer|Co-Writer", "story": "Story|Original Story|Idea|Original Concept",
    "based_on": "Novel|Book|Author|Short Story|Theatre Play|Comic Book|Graphic Novel|Original Film Writer",
    "dialogue": "Dialogue", "dramaturgy": "Dramaturgy|Script Consultant", "research": "Researcher",
    "cinematography": "Director of Photography|Cinematography|Co-Director of Photography",
    "camera_operator": 'Camera Operator|"A" Camera Operator|Camera',
    "camera_assistant": 'First Assistant Camera|First Assistant "A" Camera|Camera Assistant|Focus Puller',
    "lighting": "Gaffer|Lighting Technician", "grip": "Key Grip|Grip", "stills": "Still Photographer",
    "editing": "Editor|Co-Editor", "colour_grading": "Colorist|Color Grading|Digital Colorist",
    "music": "Original Music Composer|Music|Composer|Musician", "music_supervision": "Music Supervisor",
    "lyrics": "Lyricist", "sound": "Sound|Sound Engineer|Sound Director", "sound_design": "Sound Designer",
    "sound_recording": "Production Sound Mixer|Sound Recordist|Sound Mixer",
    "sound_mix": "Sound Re-Recording Mixer", "sound_editing": "Sound Editor|Supervising Sound Editor",
    "foley": "Foley|Foley Artist", "production_design": "Production Design|Production Designer",
    "art_direction": "Art Direction|Art Director", "set_decoration": "Set Decoration|Set Decorator",
    "props": "Property Master|Props", "costumes": "Costume Design|Costume Designer",
    "make_up": "Makeup Artist|Makeup Designer|Makeup Department Head|Key Makeup Artist",
    "hair": "Hairstylist|Key Hair Stylist|Hair Designer|Hair Department Head",
    "casting": "Casting|Casting Director", "choreography": "Choreographer",
    "stunts": "Stunt Coordinator|Stunts", "special_effects": "Special Effects|Special Effects Supervisor",
    "visual_effects": "Visual Effects Supervisor|Visual Effects", "animation": "Animation|Animator",
    "animation_director": "Animation Director", "storyboard": "Storyboard Artist|Storyboard",
    "producers": "Producer", "co_producers": "Co-Producer", "executive_producers": "Executive Producer",
    "delegate_producers": "Delegated Producer", "associate_producers": "Associate Producer",
    "line_producer": "Line Producer", "production_manager": "Production Manager|Unit Production Manager",
    "location_manager": "Location Manager", "post_production": "Post Production Supervisor",
    "commissioning_editor": "Commissioning Editor", "consultant": "Creative Consultant|Consultant",
}  # fmt: skip
# Of an entry that names no job: the departments that are named as a role is.
_DEPARTMENTS = {"Directing": "director", "Writing": "screenplay", "Editing": "editing", "Camera": "cinematography"}
_ROLES = {job: role for role, jobs in _JOBS.items() for job in jobs.split("|")}


def role_of_job(job: str) -> str:
    """The role of a job: ``role_of_job("Original Music Composer") == "music"``; an unknown job is a role of its own."""
    known = _ROLES.get(job)
    if known:
        return known
    key = role_key(job)
    return job if key is None or key == "cast" or is_company_role(key) else key


def role_of_entry(entry: Mapping[str, object]) -> str | None:
    """The role of an entry of a crew, by its job, or else its department; None where neither tells one."""
    job, department = entry.get("job"), entry.get("department")
    if isinstance(job, str) and job.strip():
        return role_of_job(job.strip())
    return _DEPARTMENTS.get(department.strip()) if isinstance(department, str) else None
