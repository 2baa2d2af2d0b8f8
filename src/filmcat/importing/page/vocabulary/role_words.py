"""Words of jobs, which a name does not begin with."""

from filmcat.importing.page.vocabulary.word_list import listed

# Words of jobs that no vocabulary of labels holds: "Sound Mixer Assistant John Smith" is not a name after "Sound".
JOBS = listed(
    """
    assistant assistants assistenz assistent assistentin operator operators supervisor supervisors supervision
    manager managers management coordinator coordination koordination consultant consultants consulting advisor
    adviser beratung engineer engineers artist artists designer designers director directors editor editors
    producer producers recordist mixer department team crew unit services service support design leitung leiter
    leiterin technik technician trainee intern runner driver catering wrangler researcher titles title effects
    effekte assistance assistante assistenti asystent assistente mastering conforming post facilities equipment
    lab labor studio studios studies school notes recording mixing editing grading correction edit mix
    production producing sales company companies rights statement by von par from über about
    description descriptions descriptive described guide guides
    """
)
