# Completion of filmcat for fish. To use it: filmcat --completion fish | source
function __filmcat_complete
    set -l words (commandline -opc) (commandline -ct)
    FILMCAT_COMPLETE=1 command filmcat $words[2..-1] 2>/dev/null
end
complete -c filmcat -f -k -a '(__filmcat_complete)'
complete -c filmcat -n '__fish_seen_subcommand_from import' -F
