/** English-Canadian names with weights: surnames about per ten thousand, first names rough shares among adults. */
export const ENGLISH_SURNAMES = `
Smith 92, Brown 58, MacDonald 52, Wilson 48, Johnson 47, Taylor 46, Campbell 44, Anderson 43, Jones 42, Williams 42,
Thompson 40, Stewart 37, Miller 36, Scott 35, Robinson 34, Young 33, Clark 33, White 32, Walker 32, Reid 31,
Murphy 31, Ross 30, Mitchell 30, King 30, Wright 29, Robertson 28, Fraser 28, Moore 28, Graham 27, Hill 27, Martin 27,
Murray 26, Davis 26, Kelly 26, Kennedy 25, Morrison 25, MacLeod 25, Bennett 24, Hall 24, Harris 24, Wood 24, Baker 24,
Green 23, Adams 23, Allen 23, Lewis 23, Jackson 23, McDonald 23, Thomas 22, Cameron 22, Grant 22, Hamilton 22,
Johnston 22, Ferguson 22, Watson 21, Hughes 21, Cook 21, Roberts 21, Cooper 20, Simpson 20, Henderson 20, Russell 20,
Sinclair 20, Burns 19, Marshall 19, Bell 19, Carter 19, Cox 18, Collins 18, Parker 18, Evans 18, Edwards 18, Morgan 18,
Hunter 18, Douglas 17, Duncan 17, Gordon 17, Kerr 17, McLean 17, MacKenzie 17, McKenzie 16, Mackay 16, McIntyre 16,
MacIntosh 12, Munro 15, Sutherland 16, Crawford 16, Craig 15, Boyd 15, Black 15, Gray 15, Ward 15, Turner 15,
Phillips 15, Richardson 15, Rogers 15, Ryan 15, Sullivan 15, O'Brien 15, O'Connor 14, O'Neill 13, Walsh 14, Power 14,
Parsons 14, Lee 14, Foster 14, Shaw 14, Palmer 14, Rose 14, Wallace 14, Webb 13, West 13, Porter 13, Price 13, Powell 13,
Perry 13, Peters 13, Nelson 13, Peterson 13, Olson 12, Hansen 11, Larson 10, Nielsen 9, Andersen 7, Morris 13, Long 12,
Lawrence 12, Lawson 12, Knight 12, Jenkins 12, James 12, Hudson 12, Howard 12, Holmes 12, Hicks 10, Hayes 11, Harvey 11,
Harrison 12, Harper 11, Hart 11, Griffin 10, Gibson 12, Gill 9, Gardner 11, Fisher 12, Fletcher 11, Fox 11, Ford 11,
Elliott 12, Ellis 11, Dunn 11, Doyle 11, Dixon 11, Dawson 10, Day 9, Currie 10, Cunningham 11, Cole 11, Clarke 13,
Christie 9, Chapman 10, Carr 9, Butler 11, Burke 11, Bruce 9, Brooks 10, Bradley 9, Booth 8, Bishop 9, Berry 8,
Barnes 9, Barker 8, Ball 9, Bailey 10, Atkinson 9, Armstrong 12, Arnold 9, Archibald 8, Alexander 10, Aitken 6,
Abbott 8, Whyte 7, Wells 9, Weber 9, Warren 9, Wagner 9, Tucker 8, Todd 8, Tait 6, Stone 8, Stevens 9, Stevenson 9,
Spencer 8, Snow 7, Smyth 5, Slater 6, Rowe 7, Ritchie 7, Rennie 6, Pratt 7, Pike 7, Penney 7, Patterson 11, Paterson 8,
Nicholson 8, Newman 7, Nash 6, Muir 7, Moffat 6, Milne 7, McNeil 9, McLeod 11, McKay 10, McGregor 9, McCarthy 9,
McBride 7, Matheson 8, Mason 9, Lynch 8, Lloyd 7, Little 8, Lindsay 8, Leslie 6, Laing 6, Jamieson 7, Irwin 7, Irving 6,
Hogan 6, Hodgson 6, Hewitt 7, Healey 5, Haines 5, Gillis 8, Gillespie 6, Friesen 9, Reimer 8, Penner 8, Klassen 8,
Dyck 7, Wiebe 7, Schmidt 8, Becker 6, Fischer 5, Innis 4, Drummond 5, Drysdale 3, Dobson 5, Cross 6, Corbett 6
`;

export const ENGLISH_FIRST_NAMES_FEMALE = `
Mary 24, Margaret 22, Susan 22, Patricia 20, Jennifer 22, Linda 20, Barbara 18, Elizabeth 18, Karen 18, Sandra 15,
Donna 15, Carol 14, Nancy 13, Heather 14, Michelle 14, Lisa 14, Sharon 12, Deborah 12, Debra 9, Janet 12, Judith 10,
Dorothy 9, Shirley 9, Joan 10, Helen 9, Ruth 8, Jean 8, Marilyn 9, Beverley 7, Gail 8, Joyce 8, Diane 9, Kathleen 9,
Catherine 10, Christine 9, Cheryl 9, Brenda 9, Wendy 8, Laura 9, Julie 8, Kimberly 8, Angela 8, Amanda 8, Nicole 8,
Stephanie 8, Sarah 9, Jessica 8, Ashley 7, Melissa 7, Amy 7, Andrea 7, Tracy 6, Lori 6, Pamela 6, Anne 8, Ann 6,
Jane 6, Alice 4, Frances 4, Eleanor 4, Marion 4, Doreen 4, Audrey 4, Phyllis 3, Isabel 3, Fiona 3, Allison 4, Megan 5,
Emily 6, Emma 5, Olivia 3, Hannah 4, Rachel 5, Rebecca 5, Samantha 4, Victoria 4, Katherine 4, Kelly 5, Erin 5,
Shannon 5, Colleen 4, Maureen 5, Theresa 4, Rose 3, Grace 3, Claire 3, Leslie 3, Jill 3, Valerie 4, Gwendolyn 2
`;

export const ENGLISH_FIRST_NAMES_MALE = `
John 26, David 26, Robert 25, James 23, William 22, Michael 24, Richard 16, Brian 15, Donald 15, Kenneth 13, Paul 14,
Peter 12, George 12, Thomas 11, Ronald 11, Gary 11, Douglas 11, Mark 12, Steven 9, Stephen 9, Kevin 10, Scott 9,
Ian 8, Andrew 10, Christopher 10, Daniel 9, Matthew 8, Jason 8, Jeffrey 7, Gordon 8, Bruce 7, Allan 6, Alan 5,
Charles 8, Edward 8, Frank 6, Joseph 8, Gerald 6, Raymond 5, Larry 5, Dennis 5, Wayne 6, Keith 5, Glen 4, Glenn 4,
Barry 5, Terry 5, Roy 4, Ralph 3, Norman 4, Murray 3, Lloyd 3, Ross 3, Stuart 3, Neil 4, Graham 4, Colin 4, Craig 5,
Darren 4, Derek 4, Greg 4, Gregory 4, Todd 4, Trevor 4, Shawn 5, Sean 4, Ryan 6, Kyle 4, Tyler 4, Justin 4, Jordan 3,
Adam 5, Aaron 3, Benjamin 4, Nathan 3, Nicholas 4, Joshua 4, Jonathan 5, Eric 5, Timothy 5, Anthony 5, Patrick 4,
Philip 3, Simon 2, Liam 3, Noah 2, Ethan 2, Lucas 2, Walter 3, Arthur 4, Harold 4, Ernest 2, Fred 3, Henry 3, Jack 4
`;
