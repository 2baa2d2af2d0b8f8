# Completion of filmcat for fish. To use it: filmcat --completion fish | source
function __filmcat_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l program (string replace -r '^~(?=/)' -- $HOME $words[1])
    set -l answer (FILMCAT_COMPLETE=fish $program $words[2..-1] 2>/dev/null)
    if test "$answer[1]" = files
        set -l head "$answer[2]"
        printf '%s\n' $head(__fish_complete_path (string sub -s (math (string length -- "$head") + 1) -- "$words[-1]"))
    else
        printf '%s\n' $answer[2..-1]
    end
end
complete -c filmcat -f -k -a '(__filmcat_complete)'
