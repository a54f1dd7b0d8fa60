/**
 * Names of other origins common in Canada. Surnames and first names stay together, so that a Kaur may be called
 * Harpreet and a Diallo Mamadou. `share` is the group's weight among them.
 */
export interface OriginNames {
  readonly share: number;
  readonly surnames: string;
  readonly female: string;
  readonly male: string;
}

export const OTHER_ORIGINS: readonly OriginNames[] = [
  {
    share: 18, // Chinese
    surnames:
      'Li 30, Wang 28, Wong 30, Chan 30, Chen 28, Zhang 24, Liu 22, Lam 18, Leung 18, Huang 14, Wu 14, Cheung 12, Ng 12, Lau 9, Yang 14, Zhao 9, Zhou 9, Lin 11, Ho 9, Xu 8',
    female: 'Mei 5, Ling 5, Wei 3, Xiu 2, Jing 4, Yan 4, Hui 3, Siu-Ling 1',
    male: 'Wei 5, Jian 4, Ming 4, Jun 4, Hao 3, Chun 3, Kwok 2, Kin-Wah 1',
  },
  {
    share: 18, // Punjabi
    surnames: 'Singh 60, Kaur 35, Gill 20, Sidhu 14, Dhillon 13, Grewal 11, Sandhu 12, Brar 9, Dhaliwal 11, Bains 6',
    female: 'Harpreet 4, Manpreet 4, Gurpreet 3, Simran 4, Jasleen 3, Navdeep 2, Amrit 3, Kiran 3',
    male: 'Harjit 4, Gurpreet 4, Jaspreet 3, Balwinder 3, Manjit 3, Amrit 3, Ranjit 3, Sukhdeep 2',
  },
  {
    share: 10, // Gujarati, Hindi, Tamil, Pakistani
    surnames: 'Patel 40, Sharma 24, Shah 20, Gupta 10, Kumar 16, Desai 6, Khan 26, Ahmed 18, Hussain 10, Ali 16, Malik 8, Rajaratnam 3, Sivakumar 3',
    female: 'Priya 5, Anita 4, Fatima 4, Ayesha 4, Neha 3, Sunita 3, Nadia 3, Meena 2',
    male: 'Raj 4, Amit 4, Sanjay 4, Imran 3, Mohammed 5, Vijay 3, Anil 3, Omar 3',
  },
  {
    share: 10, // Vietnamese
    surnames: 'Nguyen 60, Tran 30, Le 18, Pham 16, Huynh 8, Vo 6, Dang 6, Bui 5',
    female: 'Linh 4, Thi Mai 3, Lan 4, Hoa 3, Kim 4, Thuy 3',
    male: 'Minh 5, Tuan 4, Duc 3, Van Hung 3, Quang 3, Long 3',
  },
  {
    share: 11, // Lebanese, Syrian, Maghrebi, Egyptian
    surnames:
      'Haddad 18, Khoury 15, Nasser 8, Saad 8, Mansour 10, Tahan 4, Benali 9, Bouzid 8, Cherif 6, Belkacem 5, Alaoui 7, El Amrani 4, Ibrahim 8, Hassan 10',
    female: 'Leïla 4, Nadia 5, Samira 4, Amal 4, Rania 3, Yasmine 4, Hanane 3, Salma 3',
    male: 'Karim 5, Samir 4, Rachid 4, Youssef 4, Georges 3, Elias 3, Mehdi 4, Tarek 3',
  },
  {
    share: 8, // Haitian, West and Central African
    surnames:
      'Diallo 16, Traoré 9, Koné 6, Ndiaye 6, Diop 7, Bah 6, Joseph 18, Pierre 20, Jean-Baptiste 12, Charles 10, Louis 8, Désir 5, Mbeki 2, Okafor 5, Mensah 4, Kabongo 3',
    female: 'Aminata 4, Fatoumata 4, Mariama 3, Guerda 2, Rose-Marie 3, Marlène 3, Aïssatou 3, Nadège 3',
    male: 'Mamadou 5, Ibrahima 4, Ousmane 3, Emmanuel 4, Wilner 2, Jean-Robert 3, Moussa 3, Cheikh 2',
  },
  {
    share: 10, // Italian, Portuguese, Spanish, Greek
    surnames:
      'Rossi 10, Russo 10, De Luca 7, Esposito 5, Romano 7, Di Iorio 4, Caruso 5, Silva 14, Santos 14, Pereira 11, Ferreira 9, Garcia 16, Rodriguez 16, Martinez 12, Hernández 8, López 10, Papadopoulos 8, Nikolaidis 3',
    female: 'Maria 8, Giovanna 3, Rosa 4, Anna 4, Lucia 3, Carmen 4, Sofia 4, Eleni 2, Fernanda 2',
    male: 'Antonio 5, Giuseppe 4, Marco 4, José 6, Carlos 5, Luis 5, Manuel 4, Dimitri 2, Nikolaos 2',
  },
  {
    share: 6, // Jewish communities of Montréal and Toronto
    surnames: 'Cohen 20, Levy 12, Goldberg 8, Rosenberg 7, Katz 6, Shapiro 5, Friedman 7, Benchimol 3, Azoulay 4, Schwartz 7',
    female: 'Rachel 5, Miriam 4, Esther 4, Naomi 3, Leah 4, Judith 3',
    male: 'Aaron 4, Jacob 4, Irving 2, Samuel 4, Joel 3, Isaac 3',
  },
  {
    share: 5, // Ukrainian, Polish, Romanian
    surnames: 'Kowalski 7, Nowak 6, Shevchenko 5, Kovalenko 5, Wojcik 3, Melnyk 5, Popescu 5, Ivanov 4, Boychuk 4, Petrenko 3',
    female: 'Olena 4, Oksana 3, Anna 5, Katarzyna 3, Ioana 3, Natalia 4',
    male: 'Andriy 3, Piotr 4, Mykola 2, Stefan 4, Mihai 3, Ivan 4',
  },
  {
    share: 9, // Filipino, Korean, Iranian, Japanese
    surnames: 'Reyes 12, Cruz 10, Dela Cruz 7, Bautista 6, Ramos 8, Kim 22, Park 13, Choi 8, Hosseini 6, Ahmadi 5, Karimi 4, Tanaka 4, Nakamura 3',
    female: 'Maricel 3, Grace 4, Ji-Yeon 2, Shirin 3, Maryam 4, Yuki 2, Cristina 3',
    male: 'Rodel 2, Jun-Ho 2, Sung-Min 2, Reza 4, Ali 3, Kenji 2, Danilo 3',
  },
];
